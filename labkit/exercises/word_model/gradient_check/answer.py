"""Right answer to gradient_check, as a learner would write it. No cases, no mistakes."""

import numpy as np

from labkit.exercises.backward.numerical_gradient.answer import numerical_gradient


def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    """Count the entries where back-propagation and finite differences agree, and where not.

    Arguments:
        model: has params, bptt(x, y, truncate) and calculate_loss(X, y); params are what they
            were when the check is over.
        x, y: inputs and targets of one sentence.
        h: step of the central differences.
        threshold: two numbers a, b differ unless |a - b| < threshold * (|a| + |b|).

    Returns:
        dict from "U", "V", "W", "b_hidden", "b_out" to (agree, both_zero, differ): how many
        entries agree, are 0 both ways (0/0, which proves nothing), and differ. NaN differs.
    """
    gradients = model.bptt(x, y, truncate=len(x))
    counts = {}
    names = ("U", "V", "W", "b_hidden", "b_out")
    for name, param, gradient in zip(names, model.params, gradients, strict=True):
        numerical = numerical_gradient(
            lambda: model.calculate_loss([x], [y]) * len(y),  # the sum, as in bptt
            param,
            h,
        )
        difference = np.abs(gradient - numerical)
        size = np.abs(gradient) + np.abs(numerical)
        both_zero = size == 0
        agree = difference < threshold * size
        differ = ~(agree | both_zero)
        counts[name] = (int(agree.sum()), int(both_zero.sum()), int(differ.sum()))
    return counts
