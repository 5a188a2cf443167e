# exercise: torch_gradients
# right: no
# wrong: Inputs and mask are sorted by length and the targets are not, so that sequences meet the targets of others.
# lines: 10
# name: targets-not-sorted
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = torch.as_tensor(inputs), torch.as_tensor(targets), torch.as_tensor(mask)
    lengths = mask.sum(dim=1)
    order = lengths.argsort(descending=True, stable=True)
    inputs, mask = inputs[order], mask[order]

    model.zero_grad()
    logits, _ = model(inputs)
    total = sum(
        F.cross_entropy(logits[b, :n], targets[b, :n], reduction="sum")
        for b, n in enumerate(mask.sum(dim=1).tolist())
    )
    total.backward()
    r, l = model.rnn, model.linear
    tensors = r.weight_ih_l0, r.weight_hh_l0, l.weight, r.bias_ih_l0[:, None], l.bias[:, None]
    grads = r.weight_ih_l0.grad, r.weight_hh_l0.grad, l.weight.grad, r.bias_ih_l0.grad, l.bias.grad
    return total.item(), tuple(g.numpy().reshape(t.shape) for g, t in zip(grads, tensors))
