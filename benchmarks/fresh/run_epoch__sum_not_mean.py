# exercise: run_epoch
# right: no
# wrong: returns the sum of the losses
# lines: 16
# needs: forward_pass, backward_pass, clip_gradient_norm, update_parameters
def run_epoch(dataset, params, lr=None, max_norm=None):
    total = 0.0
    for x, y in dataset:
        o, s = forward_pass(x, np.zeros((params[1].shape[0], 1)), params)
        loss, grads = backward_pass(x, o, s, y, params)
        total += loss
        if lr is not None:
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
    return total, params
