# exercise: torch_gradients
# right: no
# wrong: The arrays handed out are windows on .grad, which the next call sets to zero and fills again, so the results of an earlier call change.
# lines: 9, 16
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = (torch.as_tensor(a) for a in (inputs, targets, mask))
    for p in model.parameters():
        if p.grad is not None:
            p.grad.zero_()
    logits, _ = model(inputs)
    per_step = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")
    loss = per_step.masked_fill(~mask, 0.0).sum()
    loss.backward()

    def out(p):
        return p.grad.numpy().reshape(p.shape[0], -1)

    rnn, linear = model.rnn, model.linear
    order = rnn.weight_ih_l0, rnn.weight_hh_l0, linear.weight, rnn.bias_ih_l0, linear.bias
    return loss.item(), tuple(map(out, order))
