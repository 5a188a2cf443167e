"""Right answer to update_parameters, as a learner would write it. No cases, no mistakes."""


def update_parameters(params, grads, lr=1e-3):
    """One step of gradient descent.

    Arguments:
        params: (U, V, W, b_hidden, b_out), a tuple or a list, left as they are.
        grads: their gradients, in the same order and shapes, left as they are.
        lr: learning rate.

    Returns:
        the five new parameters, in the same order.
    """
    updated = []
    for param, grad in zip(params, grads, strict=True):
        step = lr * grad
        moved = param - step
        updated.append(moved)
    return tuple(updated)
