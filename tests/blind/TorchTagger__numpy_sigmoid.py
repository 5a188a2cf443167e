# exercise: TorchTagger
# right: no
# wrong: The NumPy sigmoid of the earlier exercise is used on detached values, so no gradient gets through it to E, U, V and b_hidden.
# name: sigmoid-outside-the-graph
# lines: 18
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        names = ["E", "U", "V", "W", "b_hidden", "b_out"]
        for n, p in zip(names, params):
            setattr(self, n, nn.Parameter(torch.tensor(p)))

    def log_forward(self, words):
        H = self.V.size(0)
        states = [torch.zeros(H, dtype=self.E.dtype)]
        for x in self.E[words]:
            z = self.U @ x + self.V @ states[-1] + self.b_hidden.view(-1)
            states.append(torch.from_numpy(sigmoid(z.detach().numpy())).to(z.dtype))
        hidden = torch.stack(states[1:])
        return nn.functional.log_softmax(hidden @ self.W.t() + self.b_out.view(1, -1), dim=1)
