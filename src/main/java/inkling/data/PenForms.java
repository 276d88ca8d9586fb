package inkling.data;

import java.util.List;

/**
 * The forms of one sign, each as likely as its weight says.
 *
 * @param forms at least one
 * @param weights in the same order
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; the weights are read only.
record PenForms(List<PenForm> forms, double[] weights) {

    static PenForms of(List<PenForm> all, String sign) {
        List<PenForm> forms =
                all.stream().filter(form -> form.sign().equals(sign)).toList();
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("There is no form of " + sign);
        }
        return new PenForms(forms, forms.stream().mapToDouble(PenForm::weight).toArray());
    }

    /** Every form in a file, whatever its sign. */
    static PenForms all(String resource) {
        List<PenForm> forms = PenForm.readAll(resource);
        return new PenForms(forms, forms.stream().mapToDouble(PenForm::weight).toArray());
    }

    PenForm pick(Dice dice) {
        return forms.get(dice.weighted(weights));
    }
}
