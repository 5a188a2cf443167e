# exercise: torch_gradients
# right: no
# wrong: The gradients of torch's two hidden biases are added, which is twice the gradient of b_hidden.
# lines: 13
def torch_gradients(model, inputs, targets, mask):
    tensors = [torch.as_tensor(a) for a in (inputs, targets, mask)]
    model.zero_grad()
    logits = model(tensors[0])[0].permute(0, 2, 1)
    losses = F.cross_entropy(logits, tensors[1], reduction="none")
    loss = torch.where(tensors[2], losses, torch.zeros_like(losses)).sum()
    loss.backward()
    g = {name.split(".")[-1] if "rnn" in name else name: p.grad.clone() for name, p in model.named_parameters()}
    d_b_hidden = g["bias_ih_l0"] + g["bias_hh_l0"]
    grads = [g["weight_ih_l0"], g["weight_hh_l0"], g["linear.weight"]]
    grads += [d_b_hidden.view(-1, 1), g["linear.bias"].view(-1, 1)]
    return loss.item(), tuple(a.numpy() for a in grads)
