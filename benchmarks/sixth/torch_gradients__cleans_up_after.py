# exercise: torch_gradients
# right: no
# wrong: the gradients are cleared only after they were read, so what was in .grad before the call is added in
# lines: 13, 22
def torch_gradients(model, inputs, targets, mask):
    as_tensor = torch.as_tensor
    logits, _ = model(as_tensor(inputs))
    flat = as_tensor(mask).reshape(-1)
    C = logits.shape[-1]
    loss = F.cross_entropy(
        logits.reshape(-1, C)[flat], as_tensor(targets).reshape(-1)[flat], reduction="sum"
    )
    loss.backward()
    r, l = model.rnn, model.linear
    grads = [
        r.weight_ih_l0.grad.clone().numpy(),
        r.weight_hh_l0.grad.clone().numpy(),
        l.weight.grad.clone().numpy(),
        r.bias_ih_l0.grad.clone().numpy()[:, None],
        l.bias.grad.clone().numpy()[:, None],
    ]
    model.zero_grad()
    return loss.item(), tuple(grads)
