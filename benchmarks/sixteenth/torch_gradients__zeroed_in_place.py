# exercise: torch_gradients
# right: no
# wrong: The arrays handed out lie on the .grad tensors, which the next call overwrites.
# lines: 7, 14, 15, 16, 17, 18
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = map(torch.as_tensor, (inputs, targets, mask))
    model.zero_grad(set_to_none=False)
    logits, _ = model(inputs)
    losses = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")
    loss = losses[mask].sum()
    loss.backward()
    r, l = model.rnn, model.linear
    grads = (
        r.weight_ih_l0.grad.numpy(),
        r.weight_hh_l0.grad.numpy(),
        l.weight.grad.numpy(),
        r.bias_ih_l0.grad[:, None].numpy(),
        l.bias.grad[:, None].numpy(),
    )
    return loss.item(), grads
