# exercise: run_epoch
# right: no
# wrong: the clipped gradients are computed and not used
# lines: 14
# needs: forward_pass, backward_pass, clip_gradient_norm
def run_epoch(dataset, params, lr=None, max_norm=None):
    total = 0.0
    for x, y in dataset:
        o, s = forward_pass(x, np.zeros((params[1].shape[0], 1)), params)
        loss, grads = backward_pass(x, o, s, y, params)
        total += loss
        if lr is not None:
            if max_norm is not None:
                clip_gradient_norm(grads, max_norm)
            params = tuple(p - lr * g for p, g in zip(params, grads))
    return total / len(dataset), params
