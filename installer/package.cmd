@echo off
rem Makes the Windows installer (.msi) in target\package: needs a JDK 17 or newer (jpackage), Maven and the WiX tools on the PATH.
rem Untried: it can only be run on Windows. Unlike installer/package it leaves the native libraries in their jars, from which the
rem first start unpacks them.
setlocal EnableExtensions
for %%I in ("%~dp0..") do set "ROOT=%%~fI"
cd /d "%ROOT%" || exit /b 1
call mvn -q -B package -DskipTests -Djacoco.skip=true || exit /b 1
set "PACKAGE=%ROOT%\target\package"
if exist "%PACKAGE%" rmdir /s /q "%PACKAGE%"
mkdir "%PACKAGE%\input" || exit /b 1
copy /y target\inkling.jar "%PACKAGE%\input\" >nul || exit /b 1
xcopy /q /i /y target\lib "%PACKAGE%\input\lib" >nul || exit /b 1
java -cp "target\lib\*" installer\ThirdParty.java target\inkling-sbom.json target\lib "%PACKAGE%\input\legal" || exit /b 1
for /f "tokens=*" %%V in ('java -cp target\inkling.jar inkling.Main --version') do for %%W in (%%V) do set "VERSION=%%W"
set "OPTIONS="
for /f "usebackq eol=# tokens=*" %%O in ("installer\jvm.options") do call set "OPTIONS=%%OPTIONS%% --java-options "%%O""
jpackage @installer\jpackage\common.txt @installer\jpackage\windows.txt --app-version %VERSION% --input "%PACKAGE%\input" --dest "%PACKAGE%" %OPTIONS%
exit /b %ERRORLEVEL%
