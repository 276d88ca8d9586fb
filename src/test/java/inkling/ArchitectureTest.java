package inkling;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "inkling", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] CORE = {
        "inkling.ink..",
        "inkling.data..",
        "inkling.model..",
        "inkling.training..",
        "inkling.evaluation..",
        "inkling.explain..",
        "inkling.platform.."
    };

    @ArchTest
    static final ArchRule coreKnowsNoWindowAndNoFramework = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx..",
                    "javax.swing..",
                    "java.awt.event..",
                    "org.deeplearning4j..",
                    "org.nd4j..",
                    "org.bytedeco..",
                    "picocli..",
                    "org.jfree..")
            .because("the window and the command line share the core, and it must outlive any of these frameworks");

    @ArchTest
    static final ArchRule nothingListens = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.ServerSocket")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.DatagramSocket")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.nio.channels.ServerSocketChannel")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("com.sun.net.httpserver..", "java.rmi..")
            .because("a desktop program opens no port");

    @ArchTest
    static final ArchRule onlyDl4jKnowsDl4j = noClasses()
            .that(not(resideInAnyPackage("inkling.dl4j..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.deeplearning4j..", "org.nd4j..", "org.bytedeco..")
            .because("native memory has one owner, and another engine could take its place");

    @ArchTest
    static final ArchRule onlyTheWiringNamesTheEngine = noClasses()
            .that()
            .resideOutsideOfPackages("inkling.dl4j..", "inkling")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("inkling.dl4j..")
            .because("everything else asks for an Engine or a Classifier");

    @ArchTest
    static final ArchRule floorsUseOnlyWhatIsBelow = com.tngtech.archunit.library.Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("main")
            .definedBy("inkling")
            .layer("ui")
            .definedBy("inkling.ui..")
            .layer("cli")
            .definedBy("inkling.cli..")
            .layer("dl4j")
            .definedBy("inkling.dl4j..")
            .layer("report")
            .definedBy("inkling.report..")
            .layer("explain")
            .definedBy("inkling.explain..")
            .layer("evaluation")
            .definedBy("inkling.evaluation..")
            .layer("training")
            .definedBy("inkling.training..")
            .layer("model")
            .definedBy("inkling.model..")
            .layer("data")
            .definedBy("inkling.data..")
            .layer("ink")
            .definedBy("inkling.ink..")
            .layer("platform")
            .definedBy("inkling.platform..")
            .whereLayer("main")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ui")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("dl4j")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("main", "ui", "cli")
            .whereLayer("explain")
            .mayOnlyBeAccessedByLayers("main", "ui", "cli", "report")
            .whereLayer("evaluation")
            .mayOnlyBeAccessedByLayers("main", "ui", "cli", "report", "explain", "training")
            .whereLayer("training")
            .mayOnlyBeAccessedByLayers("main", "ui", "cli", "report", "dl4j")
            .whereLayer("model")
            .mayOnlyAccessLayers("data", "ink", "platform")
            .whereLayer("data")
            .mayOnlyAccessLayers("ink", "platform")
            .whereLayer("ink")
            .mayOnlyAccessLayers("platform")
            .whereLayer("platform")
            .mayNotAccessAnyLayer()
            .because("a house whose floors lean on each other cannot be changed one floor at a time");

    @ArchTest
    static final ArchRule featuresOfTheWindowAreSlices = slices().matching("inkling.ui.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature that can be understood, or removed, alone is one that can be changed");

    @ArchTest
    static final ArchRule onlyTheShellSeesAllFeatures = noClasses()
            .that()
            .resideInAnyPackage(
                    "inkling.ui.pad..",
                    "inkling.ui.training..",
                    "inkling.ui.gallery..",
                    "inkling.ui.mydigits..",
                    "inkling.ui.settings..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("inkling.ui.shell..")
            .because("the shell wires features together; a feature that calls the shell would know its siblings");

    @ArchTest
    static final ArchRule onePlaceTalksToTheJavaFxThread = noClasses()
            .that()
            .resideOutsideOfPackage("inkling.ui.common..")
            .should()
            .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
            .because("what crosses threads is hard to find once it is everywhere");

    @ArchTest
    static final ArchRule threadsAreMadeInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage("inkling.platform..")
            .should()
            .callConstructorWhere(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "a thread is made", call -> call.getTargetOwner().isAssignableTo(Thread.class)))
            .because("every thread has a name, is a daemon and reports what it throws");

    @ArchTest
    static final ArchRule standardOutputBelongsToTheCommandLine = noClasses()
            .that(not(resideInAnyPackage("inkling.cli..", "inkling")))
            .should()
            .accessField(System.class, "out")
            .because("programs read it: nothing else may write there");

    @ArchTest
    static final ArchRule viewModelsNeedNoToolkit = classes()
            .that()
            .resideInAPackage("inkling.ui..")
            .and()
            .haveSimpleNameEndingWith("Model")
            .should()
            .onlyDependOnClassesThat(not(resideInAnyPackage(
                    "javafx.scene..", "javafx.stage..", "javafx.application..", "org.jfree..", "org.controlsfx..")))
            .allowEmptyShould(true)
            .because("they are tested without a toolkit");
}
