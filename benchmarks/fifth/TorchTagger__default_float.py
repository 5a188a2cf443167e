# exercise: TorchTagger
# right: no
# wrong: torch.Tensor makes float32 of the float64 arrays, so the dtype is not kept.
# lines: 10
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        names = ("E", "U", "V", "W", "b_hidden", "b_out")
        for name, p in zip(names, params):
            setattr(self, name, nn.Parameter(torch.Tensor(p)))

    def log_forward(self, words):
        x = self.E[words]
        h = torch.zeros(1, self.V.shape[0])
        hs = []
        for t in range(len(words)):
            h = torch.sigmoid(x[t : t + 1] @ self.U.T + h @ self.V.T + self.b_hidden.T)
            hs.append(h)
        return (torch.cat(hs) @ self.W.T + self.b_out.T).log_softmax(dim=-1)
