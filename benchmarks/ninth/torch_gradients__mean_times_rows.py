# exercise: torch_gradients
# right: no
# wrong: The mean over the real steps is multiplied by the number of sequences and not of steps, and the loss comes back as a tensor.
# lines: 10, 17
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = [torch.as_tensor(v) for v in (inputs, targets, mask)]
    for p in model.parameters():
        p.grad = None
    logits = model(inputs)[0]
    loss = F.cross_entropy(logits[mask], targets[mask]) * len(mask)
    loss.backward()
    found = [
        p.grad.numpy()
        for p in (model.rnn.weight_ih_l0, model.rnn.weight_hh_l0, model.linear.weight)
    ]
    found += [p.grad.numpy()[:, np.newaxis] for p in (model.rnn.bias_ih_l0, model.linear.bias)]
    return loss.detach(), tuple(found)
