# exercise: run_epoch
# right: no
# wrong: gradients are summed and one step is taken at the end
# lines: 14, 16
# needs: forward_pass, backward_pass, clip_gradient_norm, update_parameters
def run_epoch(dataset, params, lr=None, max_norm=None):
    total, summed = 0.0, [np.zeros_like(p) for p in params]
    for x, y in dataset:
        o, s = forward_pass(x, np.zeros((params[1].shape[0], 1)), params)
        loss, grads = backward_pass(x, o, s, y, params)
        total += loss
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm)
        summed = [a + g for a, g in zip(summed, grads)]
    if lr is not None:
        params = update_parameters(params, summed, lr)
    return total / len(dataset), params
