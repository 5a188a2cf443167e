# exercise: torch_gradients
# right: yes
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = map(torch.as_tensor, (inputs, targets, mask))
    sources = [
        model.rnn.weight_ih_l0,
        model.rnn.weight_hh_l0,
        model.linear.weight,
        model.rnn.bias_ih_l0,
        model.linear.bias,
    ]
    logits = model(inputs)[0]
    real, wanted = logits[mask], targets[mask]
    loss = (real.logsumexp(dim=1) - real.gather(1, wanted[:, None])[:, 0]).sum()
    found = torch.autograd.grad(loss, sources)
    return float(loss), tuple(g.numpy().reshape(len(g), -1).copy() for g in found)
