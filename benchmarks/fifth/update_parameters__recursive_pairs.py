# exercise: update_parameters
# right: yes
def update_parameters(params, grads, lr=1e-3):
    """One step of gradient descent.

    params   (U, V, W, b_hidden, b_out), tuple or list; left as they are
    grads    their gradients, in the same order, tuple or list; left as they are
    lr       the learning rate
    returns  the five new parameters, in the same order, tuple or list
    """
    if len(params) == 0:
        return ()
    (p, *ps), (g, *gs) = params, grads
    return (np.subtract(p, np.multiply(lr, g)), *update_parameters(ps, gs, lr))
