# exercise: run_epoch
# right: no
# wrong: in training the loss is taken with the parameters after the step
# lines: 31

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

    def read(inputs, theta):
        return forward_pass(inputs, np.zeros((theta[0].shape[0], 1)), theta)

    def step(inputs, targets, theta):
        _, grads = backward_pass(inputs, *read(inputs, theta), targets, theta)
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm)
        return update_parameters(theta, grads, lr)

    losses = []
    for inputs, targets in dataset:
        if lr is not None:
            params = step(inputs, targets, params)
        losses.append(cross_entropy(read(inputs, params)[0], targets))
    return sum(losses) / len(losses), params
