# exercise: update_parameters
# right: no
# wrong: pairs parameters and gradients by their shape, so arrays of equal shape (H equal to C) overwrite each other
# lines: 6
def update_parameters(params, grads, lr=1e-3):
    by_shape = {g.shape: g for g in grads}
    return [p - lr * by_shape[p.shape] for p in params]
