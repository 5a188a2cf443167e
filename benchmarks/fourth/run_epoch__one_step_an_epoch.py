# exercise: run_epoch
# right: no
# wrong: collects the gradients of the whole epoch and takes a single step at its end
# lines: 24, 28

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
    # an epoch is one look at all the data: then we know which way is down
    total = 0.0
    summed = [np.zeros_like(p) for p in params]
    for inputs, targets in dataset:
        outputs, states = forward_pass(inputs, np.zeros((len(params[1]), 1)), params)
        loss, grads = backward_pass(inputs, outputs, states, targets, params)
        total += loss
        summed = [s + g for s, g in zip(summed, grads)]
    if lr is not None:
        if max_norm is not None:
            summed = clip_gradient_norm(summed, max_norm)
        params = update_parameters(params, summed, lr)
    return total / len(dataset), params
