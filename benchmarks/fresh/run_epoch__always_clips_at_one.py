# exercise: run_epoch
# right: no
# wrong: without a limit it clips at 1
# lines: 7
# needs: forward_pass, backward_pass, clip_gradient_norm, update_parameters
def run_epoch(dataset, params, lr=None, max_norm=None):
    limit = max_norm or 1.0
    total = 0.0
    for x, y in dataset:
        o, s = forward_pass(x, np.zeros((params[1].shape[0], 1)), params)
        loss, grads = backward_pass(x, o, s, y, params)
        total += loss
        if lr is not None:
            params = update_parameters(params, clip_gradient_norm(grads, limit), lr)
    return total / len(dataset), params
