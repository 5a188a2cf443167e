# exercise: run_epoch
# right: no
# wrong: it reports an exponentially smoothed loss instead of the mean over the sequences
# lines: 11
def run_epoch(dataset, params, lr=None, max_norm=None):
    smooth_loss = None
    for inputs, targets in dataset:
        hprev = np.zeros((params[1].shape[1], 1))
        ps, hs = forward_pass(inputs, hprev, params)
        loss = cross_entropy(ps, targets)
        smooth_loss = loss if smooth_loss is None else smooth_loss * 0.9 + loss * 0.1
        if lr is not None:
            _, grads = backward_pass(inputs, ps, hs, targets, params)
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr=lr)
    return smooth_loss, params
