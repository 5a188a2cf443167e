# exercise: run_epoch
# right: no
# wrong: the data set is read by index, which is not promised
# lines: 30
def train_one(pair, params, lr, max_norm):
    inputs, targets = pair
    state = np.zeros((params[1].shape[0], 1))
    outputs, states = forward_pass(inputs, state, params)
    loss, grads = backward_pass(inputs, outputs, states, targets, params)
    if lr is None:
        return loss, params
    if max_norm is not None:
        grads = clip_gradient_norm(grads, max_norm)
    return loss, update_parameters(params, grads, lr)


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
    total, n = 0.0, len(dataset)
    for i in range(n):
        loss, params = train_one(dataset[i], params, lr, max_norm)
        total += loss
    return total / n, params
