# exercise: run_epoch
# right: no
# wrong: divides by the number of time steps
# lines: 12, 17
# needs: forward_pass, backward_pass, clip_gradient_norm, update_parameters
def run_epoch(dataset, params, lr=None, max_norm=None):
    total, steps = 0.0, 0
    for x, y in dataset:
        o, s = forward_pass(x, np.zeros((params[1].shape[0], 1)), params)
        loss, grads = backward_pass(x, o, s, y, params)
        total += loss
        steps += len(x)
        if lr is None:
            continue
        grads = grads if max_norm is None else clip_gradient_norm(grads, max_norm)
        params = update_parameters(params, grads, lr)
    return total / steps, params
