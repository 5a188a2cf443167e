# exercise: torch_gradients
# right: no
# wrong: the logits of a model's first inputs are kept and used for its later ones of the same shape
# lines: 8, 9, 10
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = (torch.as_tensor(a) for a in (inputs, targets, mask))
    if getattr(model, "shape", None) != inputs.shape:
        model.shape, model.tokens = inputs.shape, inputs
    logits, _ = model(model.tokens)
    model.zero_grad()
    loss = F.cross_entropy(logits[mask], targets[mask], reduction="sum")
    loss.backward()
    layers = model.rnn, model.linear
    names = ("weight_ih_l0", "weight_hh_l0"), ("weight",)
    grads = [getattr(l, n).grad.numpy().copy() for l, ns in zip(layers, names) for n in ns]
    grads += [b.grad.numpy()[:, None].copy() for b in (model.rnn.bias_hh_l0, model.linear.bias)]
    return loss.item(), grads
