# exercise: run_epoch
# right: no
# wrong: The running mean counts from 1 and then adds 1 again, so the first loss counts half and the mean comes out wrong.
# lines: 10
def run_epoch(dataset, params, lr=None, max_norm=None):
    mean = 0.0
    for seen, (x, y) in enumerate(dataset, 1):
        outs, hs = forward_pass(x, np.zeros((params[1].shape[0], 1)), params)
        loss, grads = backward_pass(x, outs, hs, y, params)
        mean += (loss - mean) / (seen + 1)
        if lr is None:
            continue
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm)
        params = update_parameters(params, grads, lr)
    return mean, params
