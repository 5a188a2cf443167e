# exercise: run_epoch
# right: no
# wrong: the zero state has as many rows as there are words (crashes, or passes where H = C)
# lines: 8
# needs: forward_pass, backward_pass, clip_gradient_norm, update_parameters
def run_epoch(dataset, params, lr=None, max_norm=None):
    U, V, W, b_hidden, b_out = params
    start = np.zeros_like(b_out)
    total = 0.0
    for x, y in dataset:
        o, s = forward_pass(x, start, params)
        loss, grads = backward_pass(x, o, s, y, params)
        total += loss
        if lr is not None:
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
    return total / len(dataset), params
