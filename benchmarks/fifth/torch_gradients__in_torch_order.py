# exercise: torch_gradients
# right: no
# wrong: Two faults: the loss is the mean over the real steps and not their sum, and the gradients come in torch's order, d_b_hidden before d_W.
# lines: 19, 22
def torch_gradients(model, inputs, targets, mask):
    """(loss, grads) of one batch, by autograd, in NumPy's form.

    model                  a module with .rnn, .linear; model(inputs) gives (logits,
                           hidden)
    inputs, targets, mask  (B, T), NumPy arrays or tensors, int64 and bool; mask is
                           True on the first steps of each row, which count
    returns                loss, a Python float: -ln p(target) summed where mask is
                           True; grads, (d_U, d_V, d_W, d_b_hidden, d_b_out): NumPy
                           arrays in the shapes of the parameters, of this loss alone
    """
    inputs, targets, mask = (torch.as_tensor(a) for a in (inputs, targets, mask))
    model.zero_grad()
    logits, _ = model(inputs)
    loss = F.cross_entropy(logits[mask], targets[mask])
    loss.backward()
    grads = []
    for name, p in model.named_parameters():
        if name == "rnn.bias_hh_l0":
            continue
        g = p.grad.numpy().copy()
        grads.append(g[:, None] if "bias" in name else g)
    return loss.item(), tuple(grads)
