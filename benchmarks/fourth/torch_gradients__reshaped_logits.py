# exercise: torch_gradients
# right: no
# wrong: reshape in place of transpose: the classes come to axis 1 in name only, the logits are jumbled
# lines: 9
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = torch.as_tensor(inputs), torch.as_tensor(targets), torch.as_tensor(mask)
    logits, _ = model(inputs)
    B, T, C = logits.shape
    losses = F.cross_entropy(logits.reshape(B, C, T), targets, reduction="none")
    loss = losses[mask].sum()
    for p in model.parameters():
        p.grad = None
    loss.backward()
    rnn, linear = model.rnn, model.linear
    grads = [p.grad for p in (rnn.weight_ih_l0, rnn.weight_hh_l0, linear.weight)]
    grads += [p.grad[:, None] for p in (rnn.bias_ih_l0, linear.bias)]
    return loss.item(), tuple(g.numpy() for g in grads)
