# exercise: run_epoch
# right: no
# wrong: the data set is indexed, which it need not allow, and without max_norm the gradients are clipped all the same, at clip_gradient_norm's default
# lines: 20, 26

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
    mean = 0
    n = len(dataset)
    for i in range(n):
        inputs, targets = dataset[i]
        h0 = np.zeros((len(params[1]), 1))
        outputs, states = forward_pass(inputs, h0, params)
        mean += cross_entropy(outputs, targets) / n
        if lr is not None:
            loss, grads = backward_pass(inputs, outputs, states, targets, params)
            grads = clip_gradient_norm(grads, max_norm) if max_norm else clip_gradient_norm(grads)
            params = update_parameters(params, grads, lr)
    return mean, params
