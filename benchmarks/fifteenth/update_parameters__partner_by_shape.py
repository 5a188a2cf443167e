# exercise: update_parameters
# right: no
# wrong: finds the gradient of a parameter by its shape, so arrays of equal shape (H = C) all get the gradient of the last of them
# lines: 6, 7
def update_parameters(params, grads, lr=1e-3):
    partner = {g.shape: g for g in grads}
    return [p - lr * partner[p.shape] for p in params]
