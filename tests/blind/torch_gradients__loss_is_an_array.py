# exercise: torch_gradients
# right: no
# wrong: the loss is an array of shape () and no float
# lines: 12
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = map(torch.as_tensor, (inputs, targets, mask))
    logits, _ = model(inputs)
    loss = F.cross_entropy(logits[mask], targets[mask], reduction="sum")
    model.zero_grad()
    loss.backward()
    r = model.rnn
    return loss.detach().numpy(), (r.weight_ih_l0.grad.numpy().copy(), r.weight_hh_l0.grad.numpy().copy(), model.linear.weight.grad.numpy().copy(), r.bias_ih_l0.grad.numpy()[:, None].copy(), model.linear.bias.grad.numpy()[:, None].copy())
