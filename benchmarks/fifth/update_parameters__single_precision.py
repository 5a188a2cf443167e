# exercise: update_parameters
# right: no
# wrong: The new parameters are rounded to float32, so the step is only right to seven digits.
# lines: 15
def update_parameters(params, grads, lr=1e-3):
    """One step of gradient descent.

    params   (U, V, W, b_hidden, b_out), tuple or list; left as they are
    grads    their gradients, in the same order, tuple or list; left as they are
    lr       the learning rate
    returns  the five new parameters, in the same order, tuple or list
    """
    updated = []
    for p, g in zip(params, grads):
        p32 = np.array(p, dtype=np.float32)
        updated.append(p32 - np.float32(lr) * g.astype(np.float32))
    return tuple(updated)
