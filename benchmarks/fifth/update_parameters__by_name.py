# exercise: update_parameters
# right: no
# wrong: In the result W stands in the second place and V in the third: the order is not that of the params.
# lines: 16
def update_parameters(params, grads, lr=1e-3):
    """One step of gradient descent.

    params   (U, V, W, b_hidden, b_out), tuple or list; left as they are
    grads    their gradients, in the same order, tuple or list; left as they are
    lr       the learning rate
    returns  the five new parameters, in the same order, tuple or list
    """
    names = ["U", "V", "W", "b_hidden", "b_out"]
    old, slope = dict(zip(names, params)), dict(zip(names, grads))
    new = {name: old[name] - lr * slope[name] for name in names}
    return [new[name] for name in ("U", "W", "V", "b_hidden", "b_out")]
