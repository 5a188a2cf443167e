# exercise: run_epoch
# right: no
# wrong: A running mean, 0.9 of the old and 0.1 of the new, is reported in place of the mean over the sequences.
# lines: 20
# name: running-mean
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
    smooth = None
    for x, y in dataset:
        o, hs = forward_pass(x, np.zeros(params[3].shape), params)
        loss, grads = backward_pass(x, o, hs, y, params)
        smooth = loss if smooth is None else 0.9 * smooth + 0.1 * loss
        if lr is not None:
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
    return smooth, params
