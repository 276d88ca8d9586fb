package inkling.ui.training;

import inkling.training.Schedule;

/** How the learning rate may go over a run. */
enum ScheduleChoice {
    CONSTANT("Constant"),
    ONE_CYCLE("One cycle");

    private final String title;

    ScheduleChoice(String title) {
        this.title = title;
    }

    static ScheduleChoice of(Schedule schedule) {
        return schedule instanceof Schedule.OneCycle ? ONE_CYCLE : CONSTANT;
    }

    /**
     * @param recipe its cycle is kept where it has one; otherwise the usual one rises over 30 % of the run
     * @param peak the highest rate
     */
    Schedule with(Schedule recipe, double peak) {
        if (this == CONSTANT) {
            return new Schedule.Constant(peak);
        }
        return recipe instanceof Schedule.OneCycle cycle
                ? new Schedule.OneCycle(peak, cycle.warmup(), cycle.startDivisor(), cycle.endDivisor())
                : new Schedule.OneCycle(peak, .3, 25, 1000);
    }

    @Override
    public String toString() {
        return title;
    }
}
