# exercise: torch_gradients
# right: no
# wrong: sets the padded targets to 0 and ignores target 0, so real steps whose target is token 0 are left out as well
# lines: 11, 12
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = map(torch.as_tensor, (inputs, targets, mask))
    model.zero_grad()
    logits, _ = model(inputs)
    loss = F.cross_entropy(
        logits.reshape(-1, logits.shape[-1]),
        (targets * mask).reshape(-1),
        ignore_index=0,
        reduction="sum",
    )
    loss.backward()
    named = dict(model.named_parameters())
    order = ["rnn.weight_ih_l0", "rnn.weight_hh_l0", "linear.weight", "rnn.bias_ih_l0", "linear.bias"]
    grads = [named[n].grad.detach().clone().numpy() for n in order]
    return loss.item(), tuple(g if g.ndim == 2 else g[:, None] for g in grads)
