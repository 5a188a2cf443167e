# exercise: run_epoch
# right: yes
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
    current = params

    def visits():
        nonlocal current
        for inputs, targets in dataset:
            start = np.zeros((len(current[1]), 1))
            outputs, states = forward_pass(inputs, start, current)
            if lr is None:
                yield cross_entropy(outputs, targets)
                continue
            loss, grads = backward_pass(inputs, outputs, states, targets, current)
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            current = update_parameters(current, grads, lr)
            yield loss

    mean = sum(visits()) / len(dataset)
    return mean, current
