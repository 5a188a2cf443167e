# exercise: update_parameters
# right: yes
def update_parameters(params, grads, lr=1e-3):
    """One step of gradient descent.

    params   (U, V, W, b_hidden, b_out), tuple or list; left as they are
    grads    their gradients, in the same order, tuple or list; left as they are
    lr       the learning rate
    returns  the five new parameters, in the same order, tuple or list
    """
    def long(arrays):
        return np.concatenate([np.asarray(a, dtype=float).ravel() for a in arrays])

    where = np.cumsum([np.size(p) for p in params])[:-1]
    moved = np.split(long(params) - lr * long(grads), where)
    return tuple(piece.reshape(np.shape(p)).copy() for piece, p in zip(moved, params))
