"""Right answer to tanh_backward, as a learner would write it. No cases, no mistakes."""


def tanh_backward(d_h, h):
    """The gradient before the tanh, from the gradient d_h after it.

    h: what the tanh gave back, already activated. d_h and h have one shape, so has the result.
    """
    square = h**2
    slope = 1 - square
    return d_h * slope
