# exercise: run_epoch
# right: no
# wrong: the running mean divides by one too many, as if a loss of 0 had come before the first
# lines: 11
def run_epoch(dataset, params, lr=None, max_norm=None):
    mean = 0.0
    for k, (x, y) in enumerate(dataset, start=1):
        start = np.zeros((len(params[3]), 1))
        outputs, states = forward_pass(x, start, params)
        loss = cross_entropy(outputs, y)
        mean += (loss - mean) / (k + 1)
        if lr is not None:
            grads = backward_pass(x, outputs, states, y, params)[1]
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
    return mean, params
