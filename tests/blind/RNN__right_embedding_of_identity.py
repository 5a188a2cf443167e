# exercise: RNN
# right: yes
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)
        self.register_buffer("identity", torch.eye(vocab_size), persistent=False)

    def forward(self, tokens, hidden=None):
        # a buffer follows .double() as the weights do
        states, last = self.rnn(F.embedding(tokens, self.identity), hidden)
        return self.linear(states), last
