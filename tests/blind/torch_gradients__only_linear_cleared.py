# exercise: torch_gradients
# right: no
# wrong: clears the gradients of one layer only
# name: one-layer-cleared
# lines: 8
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = (torch.as_tensor(a) for a in (inputs, targets, mask))
    model.linear.zero_grad()
    loss = F.cross_entropy(model(inputs)[0][mask], targets[mask], reduction="sum")
    loss.backward()
    r, l = model.rnn, model.linear
    d = [q.grad.numpy().copy() for q in (r.weight_ih_l0, r.weight_hh_l0, l.weight)]
    return loss.item(), (*d, r.bias_ih_l0.grad[:, None].numpy().copy(), l.bias.grad[:, None].numpy().copy())
