@echo off
rem From a bare Windows machine to the open window in one command; with arguments, the command line.
setlocal EnableExtensions
set "ROOT=%~dp0.."
for %%I in ("%ROOT%") do set "ROOT=%%~fI"
set "JAR=%ROOT%\target\inkling.jar"
set "STEP=%TEMP%\inkling-step-%RANDOM%.txt"

call :find_java
if not defined JAVA_DIR (
  echo inkling: Java 17 ^(JDK^) is missing: installing it ^(winget^) 1>&2
  winget install --silent --accept-package-agreements --accept-source-agreements Microsoft.OpenJDK.17 1>&2
  call :find_java
)
if not defined JAVA_DIR (
  echo inkling: no Java of version 17 or newer was found. Please install a JDK, set JAVA_HOME and start again. 1>&2
  exit /b 1
)

powershell -NoProfile -Command "$jar=Get-Item -LiteralPath $env:JAR -ErrorAction SilentlyContinue; if(-not $jar){exit 1}; $new=Get-ChildItem -Recurse -File -LiteralPath (Join-Path $env:ROOT 'src\main'),(Join-Path $env:ROOT 'models'),(Join-Path $env:ROOT 'assets'),(Join-Path $env:ROOT 'pom.xml') -ErrorAction SilentlyContinue | Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime } | Select-Object -First 1; if($new){exit 1}else{exit 0}"
if errorlevel 1 call :build
if errorlevel 1 exit /b 1

"%JAVA_DIR%\bin\java.exe" "@%ROOT%\installer\jvm.options" -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:find_java
set "JAVA_DIR="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\javac.exe" call :try_java "%JAVA_HOME%"
if defined JAVA_DIR exit /b 0
for /f "delims=" %%J in ('where javac 2^>nul') do if not defined JAVA_DIR call :try_java "%%~dpJ.."
if defined JAVA_DIR exit /b 0
for /d %%D in ("%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*") do if not defined JAVA_DIR call :try_java "%%~D"
exit /b 0

:try_java
for /f "tokens=2 delims== " %%V in ('""%~1\bin\java.exe" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version""') do if %%V GEQ 17 set "JAVA_DIR=%~f1"
exit /b 0

:build
where mvn >nul 2>nul
if errorlevel 1 (
  echo inkling: Maven is missing. Please install it ^(https://maven.apache.org/download.cgi, or "choco install maven", or "scoop install maven"^) and start again. 1>&2
  exit /b 1
)
echo inkling: building ^(once; needs the network the first time^) ... 1>&2
set "JAVA_HOME=%JAVA_DIR%"
pushd "%ROOT%"
call mvn -q -B -Dmaven.test.skip=true -Denforcer.skip=true -Dspotless.check.skip=true -Dmdep.analyze.skip=true -Djacoco.skip=true -Dcyclonedx.skip=true -Dstrict=false "-Dchecks=-Xlint:none" package > "%STEP%" 2>&1
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" (
  type "%STEP%" 1>&2
  echo inkling: the build failed. 1>&2
)
del "%STEP%" >nul 2>nul
exit /b %RESULT%
