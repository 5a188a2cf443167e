# exercise: run_epoch
# right: no
# wrong: it shuffles the order of the sequences, and it reads them by index, which a data set need not offer
# lines: 7, 10
def run_epoch(dataset, params, lr=None, max_norm=None):
    """Run a single training or evaluation epoch."""
    order = np.random.permutation(len(dataset))
    running_loss = 0.0
    for i in order:
        inputs, targets = dataset[int(i)]
        h0 = np.zeros((params[1].shape[0], 1))
        outputs, hidden_states = forward_pass(inputs, h0, params)
        running_loss += cross_entropy(outputs, targets)
        if lr is not None:
            _, grads = backward_pass(inputs, outputs, hidden_states, targets, params)
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
    return running_loss / len(dataset), params
