# exercise: run_epoch
# right: no
# wrong: the mean is over words, not over sequences
# lines: 28

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
    total, words = 0.0, 0
    for inputs, targets in dataset:
        outputs, states = forward_pass(inputs, np.zeros((len(params[1]), 1)), params)
        total += cross_entropy(outputs, targets)
        words += len(targets)
        if lr is None:
            continue
        _, grads = backward_pass(inputs, outputs, states, targets, params)
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm)
        params = update_parameters(params, grads, lr)
    return total / words, params
