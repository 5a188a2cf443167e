# exercise: run_epoch
# right: no
# wrong: the last state of a sequence is the first of the next
# lines: 18, 23

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
    total = 0.0
    h = np.zeros((params[1].shape[0], 1))
    for inputs, targets in dataset:
        outputs, hidden_states = forward_pass(inputs, h, params)
        loss, grads = backward_pass(inputs, outputs, hidden_states, targets, params)
        total += loss
        h = hidden_states[-1]
        if lr is not None:
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
    return total / len(dataset), params
