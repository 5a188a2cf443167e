# exercise: run_epoch
# right: no
# wrong: the loss is taken after the step
# lines: 16, 17
# needs: forward_pass, backward_pass, clip_gradient_norm, update_parameters
def run_epoch(dataset, params, lr=None, max_norm=None):
    total = 0.0
    for x, y in dataset:
        h0 = np.zeros((params[1].shape[0], 1))
        o, s = forward_pass(x, h0, params)
        _, grads = backward_pass(x, o, s, y, params)
        if lr is not None:
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
        o, s = forward_pass(x, h0, params)
        total += backward_pass(x, o, s, y, params)[0]
    return total / len(dataset), params
