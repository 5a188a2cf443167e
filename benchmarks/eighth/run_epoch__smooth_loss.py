# exercise: run_epoch
# right: no
# wrong: What is reported is a running average that forgets, begun at the loss of a network that knows nothing, and not the mean of the losses.
# lines: 10, 14
def run_epoch(dataset, params, lr=None, max_norm=None):
    vocab_size = len(params[4])
    smooth_loss = None
    for inputs, targets in dataset:
        if smooth_loss is None:
            smooth_loss = -np.log(1.0 / vocab_size) * len(inputs)
        hprev = np.zeros((params[1].shape[0], 1))
        ps, hs = forward_pass(inputs, hprev, params)
        loss, grads = backward_pass(inputs, ps, hs, targets, params)
        smooth_loss = smooth_loss * 0.9 + loss * 0.1
        if lr is not None:
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
    return smooth_loss, params
