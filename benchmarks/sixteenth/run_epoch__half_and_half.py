# exercise: run_epoch
# right: no
# wrong: The mean is updated as the half of itself and the new loss, so late sequences count far more than early ones.
# lines: 11
def run_epoch(dataset, params, lr=None, max_norm=None):
    mean = None
    for x, y in dataset:
        zero = np.zeros((params[0].shape[0], 1))
        outputs, states = forward_pass(x, zero, params)
        loss, grads = backward_pass(x, outputs, states, y, params)
        mean = loss if mean is None else (mean + loss) / 2
        if lr is not None:
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
    return mean, params
