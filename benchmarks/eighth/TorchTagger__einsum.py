# exercise: TorchTagger
# right: no
# wrong: V is applied transposed, because the indices of the einsum sum over its rows; and the log-softmax runs over the words
# lines: 20, 23
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        E, U, V, W, bh, bo = map(torch.tensor, params)
        self.E = nn.Parameter(E)
        self.U = nn.Parameter(U)
        self.V = nn.Parameter(V)
        self.W = nn.Parameter(W)
        self.b_hidden = nn.Parameter(bh)
        self.b_out = nn.Parameter(bo)

    def log_forward(self, words):
        inp = torch.einsum("td,hd->th", self.E[words], self.U) + self.b_hidden.T
        h, hs = torch.zeros_like(inp[0]), []
        for a in inp:
            h = torch.sigmoid(a + torch.einsum("i,ij->j", h, self.V))
            hs.append(h)
        scores = torch.einsum("th,kh->tk", torch.stack(hs), self.W) + self.b_out.T
        return torch.log_softmax(scores, dim=0)
