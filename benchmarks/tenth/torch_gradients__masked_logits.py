# exercise: torch_gradients
# right: no
# wrong: sets the logits of padded steps to zero and sums over everything, so each padded step adds ln C to the loss
# lines: 10, 11
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = (torch.as_tensor(a) for a in (inputs, targets, mask))
    model.zero_grad()
    logits, _ = model(inputs)
    C = logits.shape[-1]
    masked = logits * mask.unsqueeze(-1)
    loss = F.cross_entropy(masked.reshape(-1, C), targets.reshape(-1), reduction="sum")
    loss.backward()
    rnn, lin = model.rnn, model.linear
    grads = [p.grad.detach().clone().numpy() for p in (rnn.weight_ih_l0, rnn.weight_hh_l0, lin.weight, rnn.bias_ih_l0, lin.bias)]
    grads[3:] = [g[:, None] for g in grads[3:]]
    return float(loss), tuple(grads)
