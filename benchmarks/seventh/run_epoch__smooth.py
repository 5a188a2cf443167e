# exercise: run_epoch
# right: no
# wrong: A running average that forgets old losses is reported in place of the mean.
# lines: 21
def run_epoch(dataset, params, lr=None, max_norm=None):
    """Go through a data set once: train, or evaluate when lr is None.

    dataset   pairs (inputs, targets) of one-hot sequences (T, C, 1);
              has len() and can be iterated, more is not promised
    params    (U, V, W, b_hidden, b_out), left as they are
    lr        learning rate of the step after every sequence; None takes no step
    max_norm  limit for the joint norm of the gradients; None does not clip
    returns   mean loss per sequence (each taken before its step), and the params after
              the last step
    """
    smooth_loss = None
    for inputs, targets in dataset:
        hprev = np.zeros((params[1].shape[0], 1))
        ps, hs = forward_pass(inputs, hprev, params)
        loss, grads = backward_pass(inputs, ps, hs, targets, params)
        smooth_loss = loss if smooth_loss is None else smooth_loss * 0.9 + loss * 0.1
        if lr is None:
            continue
        grads = grads if max_norm is None else clip_gradient_norm(grads, max_norm)
        params = update_parameters(params, grads, lr)
    return smooth_loss, params
